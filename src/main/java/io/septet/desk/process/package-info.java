/** The door at the engine: who may, what the form holds, and what becomes of it. */
@NullMarked
package io.septet.desk.process;

import org.jspecify.annotations.NullMarked;
