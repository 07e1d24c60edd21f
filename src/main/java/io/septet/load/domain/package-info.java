/** What a week of a person comes to. */
@NullMarked
package io.septet.load.domain;

import org.jspecify.annotations.NullMarked;
