/** The engine's part: what it is sent is put on record here, and what it runs is read. */
@NullMarked
package io.septet.models.process;

import org.jspecify.annotations.NullMarked;
