class DecideEvent extends Event {
  constructor(action, choice = {}) {
    super("soglasie-decide");
    this.action = action;
    this.choice = choice;
  }
}

export { DecideEvent };
