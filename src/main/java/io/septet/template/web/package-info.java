/** The pages of templates. */
@NullMarked
package io.septet.template.web;

import org.jspecify.annotations.NullMarked;
