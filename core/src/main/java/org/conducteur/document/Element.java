package org.conducteur.document;

/** A block of a document. The hierarchy is closed: renderers handle each kind. */
public sealed interface Element
    permits Banner,
        BarChart,
        Callout,
        Cards,
        ChoiceRow,
        Display,
        Heading,
        ItemList,
        LabelValues,
        Paragraph,
        Quote,
        Schedule,
        Table,
        WritingLines {}
