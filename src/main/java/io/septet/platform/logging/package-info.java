/** A log that can be believed: one line for each message, whatever somebody typed into it. */
@NullMarked
package io.septet.platform.logging;

import org.jspecify.annotations.NullMarked;
