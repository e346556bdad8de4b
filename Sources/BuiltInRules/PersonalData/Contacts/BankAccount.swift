/// What sort of account number it is.
enum BankAccount {
  /// IBAN.
  case international
  /// Clearing and account number.
  case national
}
