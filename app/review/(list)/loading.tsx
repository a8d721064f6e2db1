import { useTranslations } from 'next-intl';
import { Spinner } from '@/components/ui/spinner';

// For the list alone: an attempt that is not there must answer 404, which it cannot once something was sent.
const Loading = () => {
  const t = useTranslations('review');
  return (
    <div className="page py-16">
      <Spinner label={t('fetching')} showLabel />
    </div>
  );
};

export default Loading;
