/** Plays the demo: fills in the forms as the people of the company would. */
@NullMarked
package io.septet.demo.process;

import org.jspecify.annotations.NullMarked;
