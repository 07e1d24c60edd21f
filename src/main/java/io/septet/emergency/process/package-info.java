/** The process of an emergency. */
@NullMarked
package io.septet.emergency.process;

import org.jspecify.annotations.NullMarked;
