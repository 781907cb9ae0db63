package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.text.RichText;

/**
 * Equipment that a session or a station needs.
 *
 * @param item what
 * @param quantity how many; empty if nobody said
 * @param perhaps whether the need is uncertain
 * @param until the session through whose end it stays in place; empty for its own session alone
 * @param supplier who brings it
 * @param notes anything else
 */
public record EquipmentNeed(
    EquipmentId item,
    Optional<Integer> quantity,
    boolean perhaps,
    Optional<SessionId> until,
    Optional<PartyId> supplier,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public EquipmentNeed {
    requireNonNull(item, "item");
    requireNonNull(quantity, "quantity");
    requireNonNull(until, "until");
    requireNonNull(supplier, "supplier");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a equipment need with what it cannot be without.
   *
   * @param item what
   * @return a builder
   */
  public static Builder builder(EquipmentId item) {
    return new Builder(item);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(item);
    copy.quantity = quantity;
    copy.perhaps = perhaps;
    copy.until = until;
    copy.supplier = supplier;
    copy.notes = notes;
    return copy;
  }

  /** Builds a equipment need; values not set stay at their defaults. */
  public static final class Builder {
    private EquipmentId item;
    private Optional<Integer> quantity = Optional.empty();
    private boolean perhaps = false;
    private Optional<SessionId> until = Optional.empty();
    private Optional<PartyId> supplier = Optional.empty();
    private RichText notes = RichText.EMPTY;

    private Builder(EquipmentId item) {
      this.item = item;
    }

    /**
     * Sets item.
     *
     * @param item what
     * @return this
     */
    public Builder item(EquipmentId item) {
      this.item = item;
      return this;
    }

    /**
     * Sets quantity.
     *
     * @param quantity how many; empty if nobody said
     * @return this
     */
    public Builder quantity(Integer quantity) {
      this.quantity = Optional.of(quantity);
      return this;
    }

    /**
     * Sets perhaps.
     *
     * @param perhaps whether the need is uncertain
     * @return this
     */
    public Builder perhaps(boolean perhaps) {
      this.perhaps = perhaps;
      return this;
    }

    /**
     * Sets until.
     *
     * @param until the session through whose end it stays in place; empty for its own session alone
     * @return this
     */
    public Builder until(SessionId until) {
      this.until = Optional.of(until);
      return this;
    }

    /**
     * Sets supplier.
     *
     * @param supplier who brings it
     * @return this
     */
    public Builder supplier(PartyId supplier) {
      this.supplier = Optional.of(supplier);
      return this;
    }

    /**
     * Sets notes.
     *
     * @param notes anything else
     * @return this
     */
    public Builder notes(RichText notes) {
      this.notes = notes;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new equipment need
     */
    public EquipmentNeed build() {
      return new EquipmentNeed(item, quantity, perhaps, until, supplier, notes);
    }
  }
}
