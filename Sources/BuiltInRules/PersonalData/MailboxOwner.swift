/// Who reads what is sent to an address.
enum MailboxOwner {
  /// A function, or nobody: an example.
  case function
  /// A private person: the host sells mailboxes to people.
  case privatePerson
  /// A person at an organisation that the project does not know.
  case person
  /// A colleague: the domain is the project's own or one that it trusts, or the address signs a reply.
  case colleague
  /// One word at somebody's domain, which may be a name or a business.
  case unclear
}
