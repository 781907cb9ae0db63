/** The anonymous questionnaire. */
@NullMarked
package org.conducteur.feedback;

import org.jspecify.annotations.NullMarked;
