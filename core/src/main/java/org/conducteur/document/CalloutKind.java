package org.conducteur.document;

/** Why a passage is set in a box. */
public enum CalloutKind {
  /** Good to know. */
  INFORMATION,
  /** Words kept ready for somebody to say. */
  PROMPT,
  /** Something is missing, uncertain or needs care. */
  ATTENTION,
  /** An AI tool made the passage. */
  GENERATED
}
