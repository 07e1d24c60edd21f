/** The pages of processes and tables. */
@NullMarked
package io.septet.models.web;

import org.jspecify.annotations.NullMarked;
