// Only for the demonstration: who has answered is asked once more.
document.querySelector('#again').addEventListener('click', () => window.soglasie.reset());
