/** TaskAnswers on the page of their project. */
@NullMarked
package io.septet.answer.web;

import org.jspecify.annotations.NullMarked;
