function attempt(code, action, place) {
  try {
    return action();
  } catch (error) {
    return void 0;
  }
}

export { attempt };
