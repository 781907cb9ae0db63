package org.conducteur.cli;

/** What somebody at the live screen may ask for. */
enum LiveKey {
  /** The next step: begin the session, go on to its next item, end it. */
  ADVANCE,
  /** End the session that is on. */
  END,
  /** Take back the last entry. */
  UNDO,
  /** A minute more. */
  LONGER,
  /** A minute less. */
  SHORTER,
  NEXT_ROOM,
  PREVIOUS_ROOM,
  HELP,
  REDRAW,
  QUIT,
  /** Quit, as Ctrl-C does it. */
  INTERRUPT,
  /** The system wants the program to end, or the line to the terminal is gone. */
  TERMINATE,
  /** Nothing was typed, or nothing that means anything. */
  NONE;

  /** The key of a character; arrows are told by what follows an escape. */
  static LiveKey of(int character) {
    return switch (character) {
      case ' ', 's', 'S', '\r', '\n' -> ADVANCE;
      case 'e', 'E' -> END;
      case 'u', 'U' -> UNDO;
      case '+', '=' -> LONGER;
      case '-' -> SHORTER;
      case '\t', 'n', 'N' -> NEXT_ROOM;
      case 'p', 'P' -> PREVIOUS_ROOM;
      case '?', 'h', 'H' -> HELP;
      case 'L' - '@' -> REDRAW;
      case 'q', 'Q' -> QUIT;
      case 'C' - '@' -> INTERRUPT;
      default -> NONE;
    };
  }

  /** The key that ends an escape sequence, such as an arrow. */
  static LiveKey ofSequence(int last) {
    return switch (last) {
      case 'B', 'C' -> NEXT_ROOM;
      case 'A', 'D', 'Z' -> PREVIOUS_ROOM;
      default -> NONE;
    };
  }
}
