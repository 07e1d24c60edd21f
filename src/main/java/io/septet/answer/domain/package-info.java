/** What a declared field takes, and how answers are kept. */
@NullMarked
package io.septet.answer.domain;

import org.jspecify.annotations.NullMarked;
