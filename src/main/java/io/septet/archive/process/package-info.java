/** What the archiving process does in turn, from the documents to the closed project. */
@NullMarked
package io.septet.archive.process;

import org.jspecify.annotations.NullMarked;
