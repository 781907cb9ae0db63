package org.conducteur.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;

/**
 * What people are told where their personal data are collected, as article 13 of the GDPR wants it:
 * on a sign-in sheet, or on a form that asks for an address.
 *
 * @param controller who is responsible; the organiser if nobody is named
 * @param purpose what the data are for
 * @param basis what makes it lawful, such as a mission of public interest
 * @param recipients who gets to see them
 * @param retention how long they are kept
 * @param rights what people may ask for, and to whom they may complain
 * @param contact where to write about it, in the words of the notice
 */
public record PrivacyNotice(
    Optional<PartyId> controller,
    RichText purpose,
    RichText basis,
    RichText recipients,
    RichText retention,
    RichText rights,
    Optional<String> contact) {
  /** Refuses null. {@inheritDoc} */
  public PrivacyNotice {
    requireNonNull(controller, "controller");
    requireNonNull(purpose, "purpose");
    requireNonNull(basis, "basis");
    requireNonNull(recipients, "recipients");
    requireNonNull(retention, "retention");
    requireNonNull(rights, "rights");
    requireNonNull(contact, "contact");
  }

  /**
   * Starts a notice with what it cannot be without.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.controller = controller;
    copy.purpose = purpose;
    copy.basis = basis;
    copy.recipients = recipients;
    copy.retention = retention;
    copy.rights = rights;
    copy.contact = contact;
    return copy;
  }

  /** Builds a notice; values not set stay at their defaults. */
  public static final class Builder {
    private Optional<PartyId> controller = Optional.empty();
    private RichText purpose = RichText.EMPTY;
    private RichText basis = RichText.EMPTY;
    private RichText recipients = RichText.EMPTY;
    private RichText retention = RichText.EMPTY;
    private RichText rights = RichText.EMPTY;
    private Optional<String> contact = Optional.empty();

    private Builder() {}

    /**
     * Sets controller.
     *
     * @param controller who is responsible; the organiser if nobody is named
     * @return this
     */
    public Builder controller(PartyId controller) {
      this.controller = Optional.of(controller);
      return this;
    }

    /**
     * Sets purpose.
     *
     * @param purpose what the data are for
     * @return this
     */
    public Builder purpose(RichText purpose) {
      this.purpose = purpose;
      return this;
    }

    /**
     * Sets basis.
     *
     * @param basis what makes it lawful, such as a mission of public interest
     * @return this
     */
    public Builder basis(RichText basis) {
      this.basis = basis;
      return this;
    }

    /**
     * Sets recipients.
     *
     * @param recipients who gets to see them
     * @return this
     */
    public Builder recipients(RichText recipients) {
      this.recipients = recipients;
      return this;
    }

    /**
     * Sets retention.
     *
     * @param retention how long they are kept
     * @return this
     */
    public Builder retention(RichText retention) {
      this.retention = retention;
      return this;
    }

    /**
     * Sets rights.
     *
     * @param rights what people may ask for, and to whom they may complain
     * @return this
     */
    public Builder rights(RichText rights) {
      this.rights = rights;
      return this;
    }

    /**
     * Sets contact.
     *
     * @param contact where to write about it, in the words of the notice
     * @return this
     */
    public Builder contact(String contact) {
      this.contact = Optional.of(contact);
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new notice
     */
    public PrivacyNotice build() {
      return new PrivacyNotice(controller, purpose, basis, recipients, retention, rights, contact);
    }
  }
}
