/** What adapters implement: readers and writers of events, renderers of documents. */
@NullMarked
package org.conducteur.port;

import org.jspecify.annotations.NullMarked;
