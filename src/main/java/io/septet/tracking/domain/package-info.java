/** A delivery as it is kept, and the rules about whom to ask, to warn and to wait for. */
@NullMarked
package io.septet.tracking.domain;

import org.jspecify.annotations.NullMarked;
