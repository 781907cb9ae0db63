/** What all Office files have in common. */
@NullMarked
package org.conducteur.export.office.ooxml;

import org.jspecify.annotations.NullMarked;
