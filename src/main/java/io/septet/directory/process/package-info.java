/** The directory over the engine's users and groups, what models ask it, and what the staff may do. */
@NullMarked
package io.septet.directory.process;

import org.jspecify.annotations.NullMarked;
