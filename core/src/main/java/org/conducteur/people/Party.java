package org.conducteur.people;

import com.google.common.collect.ImmutableList;
import org.conducteur.id.PartyId;

/** Whoever can act, own or be asked: a person, a group or an organisation. */
public sealed interface Party permits Person, Group, Organisation {

  /**
   * The id, unique among persons, groups and organisations.
   *
   * @return the id
   */
  PartyId id();

  /**
   * The name as documents show it.
   *
   * @return such as "Jacqueline SCHNEIDER" or "ANCT"
   */
  String displayName();

  /**
   * Ways to reach it.
   *
   * @return in the order given
   */
  ImmutableList<Contact> contacts();

  /**
   * Other writings of the name.
   *
   * @return in the order given
   */
  ImmutableList<String> aliases();
}
