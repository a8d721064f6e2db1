import { useTranslations } from 'next-intl';
import { Spinner } from '@/components/ui/spinner';

const Loading = () => {
  const t = useTranslations('library');
  return (
    <div className="page py-16">
      <Spinner label={t('loading')} showLabel />
    </div>
  );
};

export default Loading;
