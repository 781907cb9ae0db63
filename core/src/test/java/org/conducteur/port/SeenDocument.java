package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;

/**
 * What a reader finds in a rendered file. Each renderer's test reads it back with a library that
 * has no part in writing it, or at least by another way than the one that wrote it.
 *
 * @param text all text in reading order: cover, contents, body, page furniture and notes, these two
 *     anywhere; signs before list items and page numbers may stand in it or not
 * @param headings the outline, each as its level, a space and its text
 * @param links the targets of live links in order, those inside the document left out
 * @param title title that the file says of itself
 * @param author author that the file says of itself
 * @param subject subject that the file says of itself
 * @param language language that the file says of itself, a BCP 47 tag
 * @param created when it says that it was made
 */
public record SeenDocument(
    String text,
    ImmutableList<String> headings,
    ImmutableList<String> links,
    String title,
    String author,
    Optional<String> subject,
    String language,
    Instant created) {}
