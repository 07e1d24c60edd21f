/** What people keep of their pages. */
@NullMarked
package io.septet.portal.domain;

import org.jspecify.annotations.NullMarked;
