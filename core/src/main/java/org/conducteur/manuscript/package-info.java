/** Documents without any format but their characters: plain text and Markdown, read as blocks. */
@NullMarked
package org.conducteur.manuscript;

import org.jspecify.annotations.NullMarked;
