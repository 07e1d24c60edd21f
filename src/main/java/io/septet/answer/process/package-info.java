/** Where models declare fields, and what the desk does with what is filled in. */
@NullMarked
package io.septet.answer.process;

import org.jspecify.annotations.NullMarked;
