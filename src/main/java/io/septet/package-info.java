/** Septet: the application that starts all modules. */
@NullMarked
package io.septet;

import org.jspecify.annotations.NullMarked;
