import { Spinner } from '@/components/ui/spinner';

const Loading = () => (
  <div className="page py-16">
    <Spinner label="Fetching the prompts" showLabel />
  </div>
);

export default Loading;
