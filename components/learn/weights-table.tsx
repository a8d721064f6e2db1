import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { profiles } from '@/lib/rubric/profiles';
import { profileIds } from '@/lib/rubric/schema';
import { getStepInfo } from '@/lib/steps/registry';
import { stepIds } from '@/lib/steps/schema';

/** How much each dimension weighs in each order of work. */
export const WeightsTable = () => (
  <div className="max-w-3xl">
    <Table label="Weight of each dimension, by order of work">
      <TableHead>
        <tr>
          <TableHeader>Dimension</TableHeader>
          {profileIds.map((id) => (
            <TableHeader key={id} className="text-right">
              {profiles[id].title}
            </TableHeader>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {stepIds.map((step) => (
          <TableRow key={step}>
            <TableHeader scope="row">{getStepInfo(step).title}</TableHeader>
            {profileIds.map((id) => (
              <TableCell key={id} className="text-right">
                {profiles[id].weights[step]}
                {profiles[id].optional.includes(step) && <span className="text-muted"> optional</span>}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </div>
);
