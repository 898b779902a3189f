var embed = {
  "embed.text": "Αν το φορτώσετε, ο πάροχος {receiver} θα λάβει τη διεύθυνση IP σας και στοιχεία του προγράμματος περιήγησής σας και μπορεί να αποθηκεύσει cookies.",
  "embed.term": "Η μόνιμη άδεια ισχύει για {term}· μπορείτε να την ανακαλέσετε στις ρυθμίσεις cookies.",
  "embed.once": "Φόρτωση μία φορά",
  "embed.always": "Μόνιμη φόρτωση: {name}",
  "embed.category": "Να επιτρέπεται η κατηγορία: {name}"
};

export { embed as default };
