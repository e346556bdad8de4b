import LintCore

/// What is said about a person's mailbox, without the address.
struct MailWording {
  var message: Localized
  var advice: Localized
  /// Which of the rule's severities it has.
  var tier: Int

  /// Finds the words for an owner; nil when there is nothing to say.
  init?(_ owner: MailboxOwner) {
    switch owner {
    case .function, .unclear:
      return nil
    case .privatePerson:
      message = Localized(
        sv: "Mejladressen är privat.",
        en: "The e-mail address is private.")
      advice = Localized(
        sv: "Ta bort den eller skriv en funktionsbrevlåda. Den som läser kan spara och sprida den.",
        en: "Remove it or write a shared mailbox. Whoever reads it can keep it and pass it on.")
      tier = 0
    case .person:
      message = Localized(
        sv: "Mejladressen ser ut att gå till en enskild person.",
        en: "The e-mail address seems to belong to one person.")
      advice = Localized(
        sv: "Skriv en funktionsbrevlåda i stället, eller be personen om lov först.",
        en: "Write a shared mailbox instead, or ask the person first.")
      tier = 0
    case .colleague:
      message = Localized(
        sv: "Mejladressen går till en medarbetare.",
        en: "The e-mail address belongs to one colleague.")
      advice = Localized(
        sv: "Skriv hellre en funktionsbrevlåda. Den svarar även när någon är ledig eller har slutat.",
        en: "A shared mailbox is better: it answers also when someone is away or has left.")
      tier = 1
    }
  }
}
