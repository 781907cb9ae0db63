package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;

/**
 * A kind of equipment, with what there is of it.
 *
 * @param id the id
 * @param name what it is called
 * @param kind for which trade, so that needs can be sorted
 * @param aliases other writings
 * @param stock how many there are
 * @param owner whose it is
 * @param notes working notes
 */
public record EquipmentItem(
    EquipmentId id,
    String name,
    Optional<EquipmentKind> kind,
    ImmutableList<String> aliases,
    Optional<Integer> stock,
    Optional<PartyId> owner,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public EquipmentItem {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(aliases, "aliases");
    requireNonNull(stock, "stock");
    requireNonNull(owner, "owner");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a equipment item with what it cannot be without.
   *
   * @param id the id
   * @param name what it is called
   * @return a builder
   */
  public static Builder builder(EquipmentId id, String name) {
    return new Builder(id, name);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, name);
    copy.kind = kind;
    copy.aliases = aliases;
    copy.stock = stock;
    copy.owner = owner;
    copy.notes = notes;
    return copy;
  }

  /** Builds a equipment item; values not set stay at their defaults. */
  public static final class Builder {
    private EquipmentId id;
    private String name;
    private Optional<EquipmentKind> kind = Optional.empty();
    private ImmutableList<String> aliases = ImmutableList.of();
    private Optional<Integer> stock = Optional.empty();
    private Optional<PartyId> owner = Optional.empty();
    private RichText notes = RichText.EMPTY;

    private Builder(EquipmentId id, String name) {
      this.id = id;
      this.name = name;
    }

    /**
     * Sets id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(EquipmentId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets name.
     *
     * @param name what it is called
     * @return this
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets kind.
     *
     * @param kind for which trade, so that needs can be sorted
     * @return this
     */
    public Builder kind(EquipmentKind kind) {
      this.kind = Optional.of(kind);
      return this;
    }

    /**
     * Sets aliases.
     *
     * @param aliases other writings
     * @return this
     */
    public Builder aliases(Iterable<String> aliases) {
      this.aliases = ImmutableList.copyOf(aliases);
      return this;
    }

    /**
     * Sets stock.
     *
     * @param stock how many there are
     * @return this
     */
    public Builder stock(Integer stock) {
      this.stock = Optional.of(stock);
      return this;
    }

    /**
     * Sets owner.
     *
     * @param owner whose it is
     * @return this
     */
    public Builder owner(PartyId owner) {
      this.owner = Optional.of(owner);
      return this;
    }

    /**
     * Sets notes.
     *
     * @param notes working notes
     * @return this
     */
    public Builder notes(RichText notes) {
      this.notes = notes;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new equipment item
     */
    public EquipmentItem build() {
      return new EquipmentItem(id, name, kind, aliases, stock, owner, notes);
    }
  }
}
