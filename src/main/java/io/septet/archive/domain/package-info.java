/** A package: its files, their names and hashes, and the shelf in the database where it lies. */
@NullMarked
package io.septet.archive.domain;

import org.jspecify.annotations.NullMarked;
