/** Ids of people and departments in the database. */
@NullMarked
package io.septet.directory.domain;

import org.jspecify.annotations.NullMarked;
