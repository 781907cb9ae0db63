/**
 * Sessions and breaks with everything that belongs to one: running order, briefs, prompts, media.
 */
@NullMarked
package org.conducteur.session;

import org.jspecify.annotations.NullMarked;
