package org.conducteur.reading;

/** What a name stands for. */
enum PartyKind {
  PERSON,
  GROUP,
  ORGANISATION
}
