var banner = {
  "list.semicolon": " · ",
  "banner.title": "Cookies σε αυτόν τον ιστότοπο",
  "banner.text": "Σε αυτόν τον ιστότοπο χρησιμοποιούμε cookies και παρόμοιες τεχνολογίες. Τα απαραίτητα είναι πάντα ενεργά, τα υπόλοιπα ({categories}) μόνο με τη συγκατάθεσή σας: τότε λαμβάνουν δεδομένα και υπηρεσίες τρίτων. Η συγκατάθεση ισχύει για {term} και μπορείτε να την ανακαλέσετε οποτεδήποτε.",
  "banner.policy": "Πολιτική απορρήτου",
  "banner.gpc": "Το πρόγραμμα περιήγησής σας στέλνει το σήμα Global Privacy Control, γι’ αυτό η διαφήμιση μένει ανενεργή, εκτός αν την ενεργοποιήσετε στις ρυθμίσεις.",
  "banner.new": "Νέα προσθήκη: {names}. Οι υπόλοιπες επιλογές σας διατηρούνται.",
  "banner.revised": "Οι όροι άλλαξαν, γι’ αυτό ρωτάμε ξανά.",
  "banner.saved": "Η επιλογή σας αποθηκεύτηκε.",
  "days.one": "{n} ημέρα",
  "days.other": "{n} ημέρες",
  "action.reject-all": "Απόρριψη όλων",
  "action.accept-all": "Αποδοχή όλων",
  "action.settings": "Ρυθμίσεις",
  "category.functional.title": "Λειτουργίες ιστότοπου",
  "category.analytics.title": "Στατιστικά",
  "category.marketing.title": "Διαφήμιση"
};

export { banner as default };
