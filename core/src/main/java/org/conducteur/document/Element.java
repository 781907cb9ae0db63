package org.conducteur.document;

/** A block of a document. The hierarchy is closed: renderers handle each kind. */
public sealed interface Element
    permits Callout, Heading, ItemList, LabelValues, Paragraph, Quote, Table, WritingLines {}
