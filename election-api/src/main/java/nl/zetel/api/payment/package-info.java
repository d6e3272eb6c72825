/** Bank statements and refunds, free of any bank's format. */
@NullMarked
package nl.zetel.api.payment;

import org.jspecify.annotations.NullMarked;
