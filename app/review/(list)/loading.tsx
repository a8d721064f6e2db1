import { Spinner } from '@/components/ui/spinner';

// For the list alone: an attempt that is not there must answer 404, which it cannot once something was sent.
const Loading = () => (
  <div className="page py-16">
    <Spinner label="Fetching your reviews" showLabel />
  </div>
);

export default Loading;
