import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'offers-in-turn',
  about: 'One of several gets the work at a time, by a lease, a lock or offers in turn.',
  met: phrase(
    '@handpick .. @oneAtATime',
    '@oneAtATime .. @handpick',
    '@oneAtATime .. @oneAtATime',
    'two|second @people|ride|rides|trip|trips|request|requests .. never|not|no|cannot .. same @people|car',
    'single|one @people .. next',
    'first accept|yes|answer|reply .. win|wins|get|gets|take|takes|flip|flips|late',
    '# @clock .. next|another|second|back',
    'lease|leases|leased|lock|locks|locked|reserve|reserves|reserved|hold|holds|held .. for # @clock',
    'no|silence|refuse|not|without .. next|another|second|back @people|driver|car|boat|bike|one|is',
  ),
  metAsWritten: phrase(
    'second|other|later @handpick|dispatcher|matcher|match|request|rider .. fail|fails|refused|rejected|nothing|too_late|loses',
    'nobody|no_one else gets|get|sees|has|takes .. this|that|same|the @people|car|boat|bike|one',
  ),
  partly: phrase('nearest|closest|best|offer|offers|assign|assigns|match'),
});
