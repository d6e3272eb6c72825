/** Bank statements and refunds, free of any bank's format. */
@NullMarked
@Stable(since = "1.0")
package nl.zetel.api.payment;

import nl.zetel.api.Stable;
import org.jspecify.annotations.NullMarked;
