function attempt(code, action) {
  try {
    return action();
  } catch (error) {
    return void 0;
  }
}

export { attempt };
