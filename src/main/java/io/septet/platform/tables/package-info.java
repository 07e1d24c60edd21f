/** The decision tables of process owners, held against what the code makes of them. */
@NullMarked
package io.septet.platform.tables;

import org.jspecify.annotations.NullMarked;
