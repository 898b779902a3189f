class ReadyEvent extends Event {
  constructor(record) {
    super("soglasie-ready");
    this.record = record;
  }
}
class ConsentChangeEvent extends Event {
  constructor(change) {
    super("soglasie-change", { cancelable: true });
    Object.assign(this, change);
  }
}
class FormConsentEvent extends Event {
  constructor(record) {
    super("soglasie-form");
    this.record = record;
  }
}
class ConsentErrorEvent extends Event {
  constructor(code, message) {
    super("soglasie-error");
    this.code = code;
    this.message = message;
  }
}

export { ConsentChangeEvent, ConsentErrorEvent, FormConsentEvent, ReadyEvent };
