/**
 * The language of expressions in models: what may stand between <code>${</code> and <code>}</code>, read with the
 * engine's own parser. The check of models holds every expression against it, and the engine resolves nothing else.
 */
@NullMarked
package io.septet.platform.expressions;

import org.jspecify.annotations.NullMarked;
