/** How robots are spoken to, and what addresses may be reached. */
@NullMarked
package io.septet.channel.domain;

import org.jspecify.annotations.NullMarked;
